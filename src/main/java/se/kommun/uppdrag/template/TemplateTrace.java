package se.kommun.uppdrag.template;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.SourceTrace;

/** Records at which output offset each template element begins, while FreeMarker renders a page. */
final class TemplateTrace implements TemplateProcessingTracer, SourceTrace {

    private record Mark(int offset, String template, int line) {}

    private final StringWriter out = new StringWriter(16_384);
    private final List<Mark> marks = new ArrayList<>();
    private final Deque<Mark> open = new ArrayDeque<>();

    Writer writer() {
        return out;
    }

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        Mark mark = new Mark(out.getBuffer().length(), element.getTemplate().getSourceName(), element.getBeginLine());
        open.push(mark);
        marks.add(mark);
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
        open.pop();
        if (!open.isEmpty()) {
            marks.add(new Mark(out.getBuffer().length(), open.peek().template(), open.peek().line()));
        }
    }

    @Override
    public @Nullable Location at(int offset) {
        Mark last = null;
        for (Mark mark : marks) {
            if (mark.offset() > offset) {
                break;
            }
            last = mark;
        }
        if (last == null) {
            return null;
        }
        // A text block has one mark at its beginning: count the lines after it in the output.
        int lines = (int) out.getBuffer().substring(last.offset(), offset).chars().filter(c -> c == '\n').count();
        return Location.of("templates/" + last.template(), last.line() + lines);
    }
}
