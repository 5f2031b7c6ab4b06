package org.khet.portal.core.internal.office;

import java.time.LocalDate;
import org.khet.portal.api.admin.personal.DataRequest;
import org.khet.portal.api.admin.personal.DataRequestDraft;
import org.khet.portal.api.admin.personal.DataRequestId;
import org.khet.portal.api.admin.personal.DataRequestRegister;
import org.khet.portal.api.admin.personal.Erasure;
import org.khet.portal.api.admin.personal.Erasures;
import org.khet.portal.api.admin.personal.ProcessingDetails;
import org.khet.portal.api.admin.personal.ProcessingDraft;
import org.khet.portal.api.admin.personal.ProcessingId;
import org.khet.portal.api.admin.personal.ProcessingRegister;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.privacy.TestPrivacy;
import org.khet.portal.testkit.TestCaller;

/** Registers of processing, of requests and of erasures. */
final class StrangerPrivacy extends StrangerArea {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    StrangerPrivacy(StrangerPeople people) {
        super(people.database, people.core, people.other);
        TestPrivacy privacy = new TestPrivacy(database, core);
        walk(ProcessingRegister.class, privacy.processing);
        walk(DataRequestRegister.class, privacy.requests);
        walk(Erasures.class, privacy.erasures);
        call(DataRequest.Right.class, DataRequest.Right.ACCESS);
        call(DataRequest.State.class, DataRequest.State.REFUSED);
        call(Erasure.LegalBasis.class, Erasure.LegalBasis.RETENTION_OVER);
        Caller officer = TestCaller.in(other).with(ProcessingRegister.EDIT, DataRequestRegister.HANDLE);
        var facts =
                new ProcessingDetails(SECRET, SECRET, "law", SECRET, SECRET, SECRET, SECRET, SECRET, SECRET, SECRET);
        call(
                ProcessingId.class,
                privacy.processing.add(officer, new ProcessingDraft(facts, people.unit, DAY, null, "")));
        call(
                DataRequestId.class,
                privacy.requests.receive(
                        officer,
                        new DataRequestDraft(SECRET, SECRET, people.person, DataRequest.Right.ACCESS, SECRET, DAY)));
    }
}
