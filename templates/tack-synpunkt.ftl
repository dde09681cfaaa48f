<#import "components/base.ftl" as base>
<#import "components/intro.ftl" as intro>
<#-- After the feedback box, which does not stand here once more. -->
<@base.base end=false>
<@intro.intro/>
<div class="wrap end content">
${page.article.body}
</div>
</@base.base>
