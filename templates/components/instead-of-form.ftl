<#import "contact-card.ftl" as contact>
<#-- Stands in the form's place as long as nobody receives what a form would send. -->
<#macro insteadOfForm>
<h2>Ring eller skriv till oss</h2>
<p>Berätta vem du är, vilket uppdrag du är intresserad av och hur vi når dig. Skriv inget om din hälsa och inget personnummer.</p>
<@contact.contactCard/>
</#macro>
