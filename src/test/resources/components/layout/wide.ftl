<#include "/examples/data.ftl">
<#import "/components/layout.ftl" as layout>
<@layout.layout wide=true>${page.article.body}</@layout.layout>
