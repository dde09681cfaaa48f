<#import "components/base.ftl" as base>
<#import "components/intro.ftl" as intro>
<#import "components/apply-button.ftl" as apply>
<#import "components/facts.ftl" as facts>
<#import "components/toc.ftl" as toc>
<#-- The text's first paragraph says what the assignment is. It stands before the facts, on a narrow screen too. -->
<#assign body = page.article.body?markup_string opening = body?starts_with("<p>")?then(body?keep_before("</p>") + "</p>", "")>
<@base.base>
<@intro.intro art=page.intro.icon!""><@apply.applyButton/></@intro.intro>
<div class="wrap cols">
<div class="content opening">
${opening?no_esc}
</div>
<div class="beside">
<@facts.facts/>
<@toc.toc/>
</div>
<div class="content">
${body?remove_beginning(opening)?no_esc}
</div>
</div>
</@base.base>
