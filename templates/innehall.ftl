<#import "components/layout.ftl" as layout>
<#import "components/page-list.ftl" as pageList>
<@layout.layout>
${page.article.body}
<@pageList.pageList/>
</@layout.layout>
