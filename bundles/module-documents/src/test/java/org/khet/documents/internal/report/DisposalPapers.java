package org.khet.documents.internal.report;

import java.util.List;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.record.RecordFixture;

/** The printed lists of letters to be destroyed, kept in a list. */
public final class DisposalPapers {
    private DisposalPapers() {}

    /** Prints into a list. */
    public static DisposalPaper of(DocumentsOffice office, RecordFixture fixture, List<PrintDocument> printed) {
        return new DisposalPaper(
                office.disposals,
                office.services,
                fixture.codes(),
                new LetterPrinting(
                        (document, out) -> printed.add(document),
                        new FakeLetterheads(new FakeOffices(), SampleOffices.KT1)));
    }
}
