<#import "field.ftl" as field>
<#import "honeypot.ftl" as honeypot>
<#import "hidden-fields.ftl" as hidden>
<#import "trial-mark.ftl" as trial>
<#-- The message function of the accessibility statement. Without an endpoint, and on paper: phone, and an e-mail with its subject begun. -->
<#macro accessibilityForm paper=false>
<#local phone><a href="${site.phoneHref}">${site.phone}</a></#local>
<h2 id="meddelande">${t("accessibility.title")}</h2>
<p>${t("accessibility.text")}</p>
<#if form.accessibility.enabled && !paper>
<#local email><a href="mailto:${site.email}">${site.email}</a></#local>
<#if form.accessibility.trial><@trial.trialMark id="prov"/></#if>
<form class="form" action="${form.accessibility.endpoint}" method="post" accept-charset="utf-8"<#if form.accessibility.trial> aria-describedby="prov"</#if> data-validate data-error-title="${t("form.error.title")} " data-error-one="${t("form.error.one")}" data-error-many="${t("form.error.many", "{n}")}">
<@field.field name="beskrivning" label=t("accessibility.what") need=t("need.required") rows=5 hint=t("accessibility.what.hint") errorRequired=t("accessibility.what.error")/>
<@field.field name="plats" label=t("accessibility.where") hint=t("accessibility.where.hint")/>
<@field.field name="hjalpmedel" label=t("accessibility.tools") hint=t("accessibility.tools.hint")/>
<@field.field name="kontaktuppgift" label=t("accessibility.contact") hint=t("accessibility.contact.hint") errorFormat=t("accessibility.contact.error")/>
<@honeypot.honeypot/>
<@hidden.hiddenFields fields=form.accessibility.hidden + [{"name": form.names["formular"]!"formular", "value": "tillganglighet"}, {"name": form.names["sida"]!"sida", "value": page.meta.name}]/>
<p>${t("accessibility.purpose")}<#if links.privacy??> <a href="${links.privacy}">${t("form.privacy")}</a><#elseif original.links.privacy??> <a href="${original.links.privacy}" hreflang="${original.lang}">${t("form.privacy")} (${original.note})</a></#if></p>
<p><button class="button">${t("accessibility.send")}</button></p>
<p>${t("form.rather", phone, email)}</p>
</form>
<#else>
<#local email><a href="mailto:${site.email}?subject=${t("accessibility.subject", site.title)?url("UTF-8")}">${site.email}</a></#local>
<p>${t("accessibility.write", phone, email)}</p>
</#if>
</#macro>
