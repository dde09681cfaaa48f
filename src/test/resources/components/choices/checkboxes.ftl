<#include "/examples/data.ftl">
<#import "/components/choices.ftl" as choices>
<@choices.choices name="vem" legend="Vem vill du träffa?" hint="Välj en eller flera." chosen="barn" errorChoose="Välj någon." options=[{"value": "barn", "label": "Ett barn"}, {"value": "vuxen", "label": "En vuxen"}]/>
