<#import "comparison.ftl" as comparison>
<#import "contact-card.ftl" as contact>
<#-- What the information sheet holds, on the web and as PDF: its text, the roles side by side, and where to turn. -->
<#macro sheet>
${page.body}
<@comparison.comparison/>
<h2 id="kontakta-oss">Vill du veta mer?</h2>
<@contact.contactCard/>
</#macro>
