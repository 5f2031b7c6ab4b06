package org.khet.documents.internal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** Letters of other systems. Source: core CORE-56, CORE-62. */
@OnEachDatabase
class LetterRefDbTest extends RecordContract<LetterRefKind> {
    private final DocumentsOffice office = new DocumentsOffice(fixture);
    private int made;

    LetterRefDbTest(TestDatabase database) {
        super(database, fixture -> new DocumentsOffice(fixture).letters.incoming.refs.kind());
    }

    @Override
    protected void before() {
        office.books();
        office.letter("ลงรับไว้ก่อน");
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.letterNo, "ศธ 04001/ว 123").with(kind.sender, "หน่วยงานที่ " + ++made);
    }

    @Test
    void letterOfAnotherSystemIsRegisteredOnceWithItsNumber_theNextIsJoinedToOneThatIsThere() {
        var refs = office.letters.incoming.refs;
        RecordRow seen = refs.create(DocumentsOffice.clerk(), noted(refs.kind(), "ศธ 04001/900"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> refs.create(DocumentsOffice.clerk(), noted(refs.kind(), "ศธ 04001/900")));

        RecordRow registered = office.act(refs, DocumentsOffice.clerk(), seen, refs.kind().register);
        var in = office.letters.incoming.letters;
        RecordRow letter = in.find(
                        DocumentsOffice.KT1, registered.get(refs.kind().letter).orElseThrow())
                .orElseThrow();
        assertThat(letter.get(in.kind().outsideRef)).isEqualTo("ศธ 04001/900");
        assertThat(letter.get(in.kind().number).text()).isEqualTo("2");

        RecordRow there = office.letter("ลงรับอีกครั้ง");
        RecordRow same = refs.create(DocumentsOffice.clerk(), noted(refs.kind(), "ศธ ๐๔๐๐๑/ว ๑๒๓"));
        assertThat(office.act(refs, DocumentsOffice.clerk(), same, refs.kind().join)
                        .get(refs.kind().letter))
                .isEqualTo(Optional.of(there.id()));
        RecordRow unknown = refs.create(DocumentsOffice.clerk(), noted(refs.kind(), "ศธ 04001/777"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(refs, DocumentsOffice.clerk(), unknown, refs.kind().join));
    }

    private static RecordDraft noted(LetterRefKind kind, String no) {
        return new RecordDraft()
                .with(kind.system, "SMART")
                .with(kind.letterNo, no)
                .with(kind.sender, "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน")
                .with(kind.subject, "ขอให้รายงานข้อมูล")
                .with(kind.seenOn, DocumentsOffice.TODAY);
    }
}
