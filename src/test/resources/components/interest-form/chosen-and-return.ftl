<#include "/examples/data.ftl">
<#import "/components/interest-form.ftl" as interest>
<#global form = form + {"chosen": "ledsagare", "names": {"epost": "email", "uppdrag": "roles"},
  "interest": form.interest + {"trial": true, "hidden": [{"name": "formid", "value": "12"}, {"name": "tillbaka", "value": "https://www.example.se/tack.html"}]}}>
<@interest.interestForm/>
