<#include "/examples/data.ftl">
<#import "/components/choices.ftl" as choices>
<@choices.choices name="svar" legend="Hittade du det du sökte?" need="måste fyllas i" type="radio" options=[{"value": "ja", "label": "Ja"}, {"value": "nej", "label": "Nej"}]/>
