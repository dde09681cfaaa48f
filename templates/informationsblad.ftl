<#import "components/base.ftl" as base>
<#import "components/intro.ftl" as intro>
<#import "components/toc.ftl" as toc>
<#import "components/sheet.ftl" as sheet>
<@base.base>
<@intro.intro/>
<div class="wrap cols">
<@toc.toc/>
<div class="content">
${page.article.body}
</div>
</div>
<div class="wrap content wide">
<@sheet.sheet/>
</div>
</@base.base>
