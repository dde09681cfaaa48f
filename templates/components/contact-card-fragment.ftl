<#import "contact-card.ftl" as contact>
<#-- The card alone, for the Markdown container "kontakt". -->
<@contact.contactCard/>
