package org.khet.portal.admin.internal.backup.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;

/** Work that takes as long as the disk needs: people go on meanwhile, and read at the head of the page how it ended. */
final class BackupTask {
    private final ViewRequest request;
    private final Texts texts;
    private final Div note;

    /** @param note where it is told */
    BackupTask(ViewRequest request, Texts texts, Div note) {
        this.request = request;
        this.texts = texts;
        this.note = note;
    }

    /** Shows the sentence under the key, with the one under the key and {@code .text}. */
    void say(BadgeTone state, String key, Object... values) {
        note.removeAll();
        note.add(new InlineNotice(state, texts.get(key, values), texts.get(key + ".text", values)));
    }

    /**
     * Works on a thread of its own.
     *
     * @param key  sentence for meanwhile
     * @param work what is done
     * @param done what is shown when it went well
     * @param end  what follows in any case, before {@code done}
     */
    <T> void run(String key, Supplier<T> work, Consumer<T> done, Runnable end) {
        say(BadgeTone.RUN, key);
        Thread.ofVirtual().name("khet-page-backups").start(() -> {
            try {
                T result = work.get();
                request.later(() -> {
                    end.run();
                    done.accept(result);
                });
            } catch (RuntimeException fault) {
                request.later(() -> {
                    end.run();
                    tell(fault);
                });
            }
        });
    }

    private void tell(RuntimeException fault) {
        note.removeAll();
        if (fault instanceof Rejected refused) {
            Problem first = refused.problems().getFirst();
            note.add(new InlineNotice(
                    BadgeTone.LATE,
                    texts.get(first.key(), first.args().toArray()),
                    texts.get("admin.backups.refused.text")));
        } else {
            request.attempt(() -> {
                throw fault;
            });
        }
    }
}
