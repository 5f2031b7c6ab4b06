package org.khet.portal.admin.internal.imports.ui;

import java.io.IOException;
import java.util.function.Consumer;
import org.khet.portal.api.outcome.Rejected;

/** Reads another sheet of a file on a thread of its own; what it tells comes with the session's lock. */
final class SheetReader {
    private final ImportContext context;
    private final Consumer<ParsedFile> opened;
    private final Consumer<String> refused;

    /** @param refused told why, when there is nothing to look at any more */
    SheetReader(ImportContext context, Consumer<ParsedFile> opened, Consumer<String> refused) {
        this.context = context;
        this.opened = opened;
        this.refused = refused;
    }

    /** Begins; {@code before} is not to be used any more. */
    void start(ParsedFile before, String sheet) {
        Thread.ofVirtual().name("khet-page-import").start(() -> read(before, sheet));
    }

    private void read(ParsedFile before, String sheet) {
        try {
            ParsedFile other = before.at(context, sheet);
            context.request().later(() -> opened.accept(other));
        } catch (Rejected problem) {
            String sentence = context.sentence(problem.problems().getFirst());
            context.request().later(() -> refused.accept(sentence));
        } catch (IOException away) {
            context.request().later(() -> refused.accept(context.text("admin.imports.away")));
        } catch (RuntimeException fault) {
            context.request().later(() -> {
                refused.accept(context.text("admin.imports.away"));
                context.request().attempt(() -> {
                    throw fault;
                });
            });
        }
    }
}
