<#-- Where to turn when the municipality does not mend what is wrong. Authority and address are configuration. -->
<#macro supervision>
<h2>Tillsyn</h2>
<p>${site.supervisionName} har ansvar för tillsynen. Är du inte nöjd med hur vi hanterar dina synpunkter kan du <a class="external" href="${site.supervisionUrl}">anmäla det till ${site.supervisionName}<span class="visually-hidden"> (länk till annan webbplats)</span></a>.</p>
</#macro>
