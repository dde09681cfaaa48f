<#-- Says that what is sent reaches this computer alone. The form that it stands at is described by it. -->
<#macro trialMark id>
<p class="draft" id="${id}"><strong>${t("trial.mark")}</strong> ${t("trial.text")}</p>
</#macro>
