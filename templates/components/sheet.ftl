<#import "comparison.ftl" as comparison>
<#import "contact-card.ftl" as contact>
<#-- What follows the text of the information sheet, on the web and as PDF: the roles side by side, and where to turn. -->
<#macro sheet>
<@comparison.comparison more=false/>
<h2>${t("sheet.more")}</h2>
<@contact.contactCard/>
</#macro>
