<@dialog "d-merge" "Ni har ändrat på samma ställe" {"yes": "Lägg ihop"} "Bestäm senare" true>
  <p>Någon annan har sparat sidan medan du skrev. Allt som ni har ändrat på olika ställen är redan ihoplagt. Välj vad som ska gälla här.
    Inget är borta, och du får läsa igenom sidan innan du sparar.</p>
  <div id="merge-places"></div>
</@dialog>
