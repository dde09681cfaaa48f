<#import "contact-card.ftl" as contact>
<#-- Stands in the form's place as long as nobody receives what a form would send. -->
<#macro insteadOfForm>
<h2>${t("instead.title")}</h2>
<p>${t("instead.text")}</p>
<@contact.contactCard/>
</#macro>
