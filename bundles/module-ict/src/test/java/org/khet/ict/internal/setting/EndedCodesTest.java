package org.khet.ict.internal.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.settings.CodeList;

class EndedCodesTest {
    private final IctCodeLists codes = new TestOffice().codes;

    @Test
    void telegraphIsNotOfferedAnyMore_oldTicketsKeepItsName() {
        assertThat(codes.active(TestOffice.KT1, IctCodes.CATEGORY))
                .extracting(CodeList.Code::code)
                .contains("TEL", "TEL-RA", "TEL-PH")
                .doesNotContain("TEL-TG");
        var thai = TextCatalog.load(IctCodes.class.getClassLoader(), "ict").in(TextCatalog.THAI);
        assertThat(codes.name(TestOffice.KT1, IctCodes.CATEGORY, "TEL-TG", thai))
                .isEqualTo("ระบบสื่อสารโทรคมนาคม › โทรเลข");
    }
}
