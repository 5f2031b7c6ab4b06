package org.khet.forms.internal;

import org.khet.forms.internal.entry.EntryAnswers;
import org.khet.portal.api.approval.ApprovalListener;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes decisions about records of registers that offices made: the record layer knows declared kinds only. */
@Component(service = ApprovalListener.class)
public final class FormsDecisions implements ApprovalListener {
    private final EntryAnswers answers;

    /** For the component runtime. */
    @Activate
    public FormsDecisions(@Reference FormsModule module) {
        answers = new EntryAnswers(module.forms().entries());
    }

    @Override
    public boolean takes(String recordType) {
        return EntryAnswers.takes(recordType);
    }

    @Override
    public void answered(Caller caller, Answer answer) {
        answers.answered(caller, answer);
    }
}
