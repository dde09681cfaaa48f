package se.kommun.uppdrag.editor;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.kommun.uppdrag.content.ContentModel;

/** Reads a page for the editor, finds its pictures, changes one fact, looks up where each line's key is, and mends links. */
public final class HostileEdit implements Consumer<String> {

    @Override
    public void accept(String text) {
        EditableSource page = EditableSource.of("content/x.md", text.getBytes(StandardCharsets.UTF_8));
        text.lines().limit(2000).forEach(new Consumer<>() {
            private int line;

            @Override
            public void accept(String any) {
                page.keyAt(++line);
            }
        });
        PagePath path = PagePath.of("content/x.md").orElseThrow();
        new LinkRewriter(ContentModel.ofProgram()).rewrite(text, path, path, PagePath.of("content/y.md").orElseThrow());
        PictureUse.addAll(path, page, new HashMap<>());
        TextDiff.between(text, text + "x");
        page.fields().ifPresent(fields -> {
            Map<String, List<String>> changed = new HashMap<>(fields);
            changed.put("title", List.of("Ny"));
            try {
                page.with(new PageEdit(changed, "", page.body()), ContentModel.ofProgram());
            } catch (EditRejectedException refused) {
                // as good as any answer here
            }
        });
    }
}
