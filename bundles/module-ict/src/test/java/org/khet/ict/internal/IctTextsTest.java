package org.khet.ict.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.ticket.link.TicketKinds;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.testkit.rules.TextsRules;

final class IctTextsTest extends TextsRules {
    IctTextsTest() {
        super("ict");
    }

    @Test
    void eachKindOfNoticeHasAName_forThoseWhoChooseHowToBeTold() {
        var texts = TextCatalog.load(IctTextsTest.class.getClassLoader(), "ict");
        TicketKinds.all().forEach(kind -> {
            String key = kind.type() + ".kind";
            assertThat(texts.in(TextCatalog.THAI).get(key)).isNotEqualTo("[" + key + "]");
            assertThat(texts.in(Locale.ENGLISH).get(key)).isNotEqualTo("[" + key + "]");
        });
    }
}
