package org.khet.portal.admin.internal.audit.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.TreeMap;
import org.khet.portal.api.admin.audit.AuditLog.Entry;
import org.khet.portal.api.admin.audit.AuditLog.Seal;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** All of an entry: who, in whose place, when, from where, old and new values, its seal. DESIGN picture 19b. */
final class AuditDetail extends Div {
    /** @param object the record by its name */
    AuditDetail(Texts texts, Entry entry, String object) {
        AuditMessages messages = new AuditMessages(texts);
        Facts facts = new Facts()
                .fact(
                        texts.get("admin.audit.column.actor"),
                        texts.author(entry.actor().name()));
        if (!entry.actor().actingFor().isEmpty()) {
            facts.fact(texts.get("admin.audit.acting.label"), entry.actor().actingFor());
        }
        facts.fact(
                        texts.get("admin.audit.column.at"),
                        ScreenDates.in(texts.locale()).longDateTime(entry.at()))
                .fact(texts.get("admin.audit.column.from"), messages.place(entry));
        if (!entry.actor().request().isEmpty()) {
            facts.fact(texts.get("admin.audit.request"), entry.actor().request());
        }
        facts.fact(texts.get("admin.audit.object"), object);
        new TreeMap<>(entry.details()).forEach((name, value) -> facts.fact(messages.label(entry, name), value));
        Section section = new Section(messages.act(entry), facts);
        add(section);
        if (!entry.changes().isEmpty()) {
            section.content(
                    facts,
                    new SmallTable(
                            texts.get("admin.audit.changes"),
                            List.of(
                                    texts.get("admin.audit.changes.field"),
                                    texts.get("admin.audit.changes.before"),
                                    texts.get("admin.audit.changes.after")),
                            messages.changes(entry)));
        }
        Seal seal = entry.seal();
        facts.fact(
                texts.get("admin.audit.seal"),
                seal == null
                        ? texts.get("admin.audit.seal.waits")
                        : texts.get("admin.audit.seal.text", seal.place(), AuditMessages.shortHash(seal.hash())));
    }
}
