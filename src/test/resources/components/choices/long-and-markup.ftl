<#include "/examples/data.ftl">
<#import "/components/choices.ftl" as choices>
<@choices.choices name="udda" legend=markup hint=longWord options=[{"value": "a", "label": longWord}, {"value": "b", "label": markup}]/>
