<#import "components/layout.ftl" as layout>
<@layout.layout>
${page.article.body}
</@layout.layout>
