package org.khet.portal.admin.internal.imports.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import org.khet.portal.api.imports.ImportReversal.Hindrance;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.SmallTable;

/** The records that stand against taking an import back, the first twenty by name. */
final class BlockingRecordsNote extends Div {
    private static final int MOST = 20;

    BlockingRecordsNote(ImportContext context, List<Hindrance> hindrances) {
        setId("admin-imports-undo-standing");
        add(new InlineNotice(
                BadgeTone.NEAR,
                context.text("admin.imports.past.stands", NumberFormatter.whole(hindrances.size())),
                context.text("admin.imports.past.stands.text")));
        List<List<String>> rows = hindrances.stream()
                .limit(MOST)
                .map(one -> List.of(
                        one.record().isEmpty() ? context.text("admin.imports.past.gone") : one.record(),
                        reason(context, one)))
                .toList();
        add(new SmallTable(
                context.text("admin.imports.past.standing"),
                List.of(context.text("admin.imports.past.record"), context.text("admin.imports.past.reason")),
                rows));
        if (hindrances.size() > MOST) {
            add(new Div(context.text("admin.imports.past.more", NumberFormatter.whole(hindrances.size() - MOST))));
        }
    }

    private static String reason(ImportContext context, Hindrance one) {
        String reason = context.text("admin.imports.past.reason." + one.reason().name());
        String what = one.what().stream().map(context::text).collect(Collectors.joining(", "));
        return what.isEmpty() ? reason : context.text("admin.imports.past.reason.what", reason, what);
    }
}
