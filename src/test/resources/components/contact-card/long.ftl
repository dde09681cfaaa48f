<#include "/examples/data.ftl">
<#import "/components/contact-card.ftl" as contact>
<#global site = site + {"department": longWord?cap_first, "email": "enheten-for-avlosare-ledsagare-och-kontaktpersoner@omsorgsforvaltningen.exempelkoping.se"}>
<@contact.contactCard/>
