<#import "components/base.ftl" as base>
<#import "components/intro.ftl" as intro>
<#import "components/apply-button.ftl" as apply>
<#import "components/facts.ftl" as facts>
<#import "components/toc.ftl" as toc>
<#-- The text's first paragraph says what the assignment is. It stands before the facts, on a narrow screen too. -->
<@base.base>
<@intro.intro art=page.intro.icon!""><@apply.applyButton/></@intro.intro>
<div class="wrap cols">
<div class="content opening">
${page.article.opening}
</div>
<div class="beside">
<@facts.facts/>
<@toc.toc/>
</div>
<div class="content">
${page.article.rest}
</div>
</div>
</@base.base>
