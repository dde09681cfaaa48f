<#import "components/layout.ftl" as layout>
<#import "components/comparison.ftl" as comparison>
<@layout.layout wide=true>
<@comparison.comparison/>
${page.article.body}
</@layout.layout>
