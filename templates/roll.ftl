<#import "components/base.ftl" as base>
<#import "components/intro.ftl" as intro>
<#import "components/apply-button.ftl" as apply>
<#import "components/facts.ftl" as facts>
<#import "components/toc.ftl" as toc>
<@base.base>
<@intro.intro art=page.intro.icon!""><@apply.applyButton/></@intro.intro>
<div class="wrap cols">
<div class="beside">
<@facts.facts/>
<@toc.toc/>
</div>
<div class="content">
${page.article.body}
</div>
</div>
</@base.base>
