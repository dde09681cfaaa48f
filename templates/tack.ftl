<#import "components/layout.ftl" as layout>
<@layout.layout feedback=false>
${page.article.body}
</@layout.layout>
