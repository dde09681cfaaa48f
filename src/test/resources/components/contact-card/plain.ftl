<#include "/examples/data.ftl">
<#import "/components/contact-card.ftl" as contact>
<@contact.contactCard/>
