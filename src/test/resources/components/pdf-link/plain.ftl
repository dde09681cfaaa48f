<#include "/examples/data.ftl">
<#import "/components/pdf-link.ftl" as pdfLink>
<#global pdf = {"href": "exempel.pdf", "size": "45 kB"}>
<@pdfLink.pdfLink/>
