package org.khet.portal.admin.internal.audit.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.khet.portal.api.admin.audit.AuditChain.Break;
import org.khet.portal.api.admin.audit.AuditChain.Proof;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;

/** What reading the chain through has shown; read out when it comes. DESIGN picture 19b. */
final class ChainNote extends Div {
    private final transient Texts texts;
    private final transient ScreenDates dates;

    ChainNote(Texts texts) {
        this.texts = texts;
        this.dates = ScreenDates.in(texts.locale());
        setId("admin-audit-chain");
        getElement().setAttribute("role", "status");
    }

    /** While it is read. */
    void reads() {
        removeAll();
        add(new InlineNotice(
                BadgeTone.RUN, texts.get("admin.audit.chain.reads"), texts.get("admin.audit.chain.reads.text")));
    }

    void show(Proof proof) {
        removeAll();
        Break broken = proof.broken();
        add(broken == null ? whole(proof) : broken(broken));
    }

    private InlineNotice whole(Proof proof) {
        String text = proof.since() == null
                ? texts.get("admin.audit.chain.empty", proof.waiting())
                : texts.get(
                        "admin.audit.chain.whole.text",
                        proof.sealed(),
                        dates.longDateTime(proof.since()),
                        AuditMessages.shortHash(proof.head()),
                        proof.waiting());
        return new InlineNotice(BadgeTone.DONE, texts.get("admin.audit.chain.whole"), text);
    }

    private InlineNotice broken(Break broken) {
        String at = broken.at() == null ? "–" : dates.longDateTime(broken.at());
        String damage = texts.get("admin.audit.chain." + broken.damage().name().toLowerCase(Locale.ROOT));
        return new InlineNotice(
                BadgeTone.LATE,
                texts.get("admin.audit.chain.broken", broken.place()),
                texts.get("admin.audit.chain.broken.text", damage, broken.number(), at));
    }
}
