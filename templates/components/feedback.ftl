<#import "field.ftl" as field>
<#import "choices.ftl" as choices>
<#import "honeypot.ftl" as honeypot>
<#-- "Hjälp oss förbättra webbplatsen". Without an endpoint: a sentence with the address to write to. -->
<#macro feedback>
<section class="feedback" aria-labelledby="tyck-till">
<h2 id="tyck-till">Hjälp oss förbättra webbplatsen</h2>
<#if form.feedbackEnabled>
<form action="${form.feedbackEndpoint}" method="post" accept-charset="utf-8">
<@choices.choices name="hittade" legend="Hittade du det du sökte?" need="måste fyllas i" type="radio" required=true options=[{"value": "ja", "label": "Ja"}, {"value": "nej", "label": "Nej"}]/>
<@field.field name="saknas" label="Vad saknar du?" hint="Skriv inga personuppgifter här. Vi kan inte svara på det du skriver i rutan." rows=3/>
<input type="hidden" name="sida" value="${page.slug}">
<@honeypot.honeypot/>
<p><button class="button quieter">Skicka synpunkten</button></p>
</form>
<#else>
<p>Hittade du inte det du sökte? Skriv vad du saknar till <a href="mailto:${site.email}?subject=${("Synpunkt på sidan " + page.title)?url("UTF-8")}">${site.email}</a>.</p>
</#if>
</section>
</#macro>
