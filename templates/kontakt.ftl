<#import "components/layout.ftl" as layout>
<#import "components/contact-card.ftl" as contact>
<@layout.layout>
<@contact.contactCard/>
${page.body}
</@layout.layout>
