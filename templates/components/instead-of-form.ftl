<#import "contact-card.ftl" as contact>
<#-- Stands in the form's place where the site has none: phone and e-mail, with a message begun for each role. The chosen role comes first. -->
<#macro insteadOfForm>
<h2>${t("instead.title")}</h2>
<p>${t("instead.text")}</p>
<@contact.contactCard/>
<p>${t("instead.mail")}</p>
<ul class="messages">
<#local choices = roles?filter(role -> role.choice)>
<#list choices?filter(role -> role.value == form.chosen) + choices?filter(role -> role.value != form.chosen) as role>
<li><@message text=t("instead.role", role.title, role.title?uncap_first) subject=t("instead.role.subject", role.title, role.title?uncap_first) first=t("instead.role.body", role.title, role.title?uncap_first)/></li>
</#list>
<li><@message text=t("form.role.unsure") subject=t("instead.subject") first=t("instead.body")/></li>
</ul>
</#macro>
<#-- A link that opens a message with its beginning written. Lines end as in mail. -->
<#macro message text subject first>
<#local lines = [t("instead.greeting"), "", first, "", t("instead.name"), t("instead.reach"), ""]>
<a href="mailto:${site.email}?subject=${subject?url("UTF-8")}&amp;body=${lines?join("\r\n")?url("UTF-8")}">${text}</a><#t>
</#macro>
