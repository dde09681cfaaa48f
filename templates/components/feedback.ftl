<#import "field.ftl" as field>
<#import "choices.ftl" as choices>
<#import "honeypot.ftl" as honeypot>
<#import "hidden-fields.ftl" as hidden>
<#import "trial-mark.ftl" as trial>
<#-- What did you miss? Without an endpoint: a sentence with the address to write to. -->
<#macro feedback>
<section class="feedback" aria-labelledby="tyck-till">
<h2 id="tyck-till">${t("feedback.title")}</h2>
<#if form.feedback.enabled>
<#if form.feedback.trial><@trial.trialMark id="prov-synpunkt"/></#if>
<form action="${form.feedback.endpoint}" method="post" accept-charset="utf-8"<#if form.feedback.trial> aria-describedby="prov-synpunkt"</#if>>
<@choices.choices name="hittade" legend=t("feedback.found") need=t("need.required") type="radio" options=[{"value": "ja", "label": t("feedback.yes")}, {"value": "nej", "label": t("feedback.no")}]/>
<@field.field name="saknas" label=t("feedback.missing") hint=t("feedback.missing.hint") rows=3/>
<@hidden.hiddenFields fields=form.feedback.hidden + [{"name": form.names["sida"]!"sida", "value": page.meta.name}]/>
<@honeypot.honeypot/>
<p><button class="button quieter">${t("feedback.send")}</button></p>
</form>
<#else>
<#local address><a href="mailto:${site.email}?subject=${t("feedback.subject", page.title)?url("UTF-8")}">${site.email}</a></#local>
<p>${t("feedback.write", address)}</p>
</#if>
</section>
</#macro>
