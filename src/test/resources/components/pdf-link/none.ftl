<#include "/examples/data.ftl">
<#import "/components/pdf-link.ftl" as pdfLink>
<#-- A page without a PDF. -->
<@pdfLink.pdfLink/>
