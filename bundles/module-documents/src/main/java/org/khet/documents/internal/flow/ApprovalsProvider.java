package org.khet.documents.internal.flow;

import java.util.Optional;
import org.khet.documents.internal.DocumentsModule;
import org.khet.portal.api.approval.Approvals;
import org.khet.portal.api.approval.RequestContent;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decisions by papers, for all modules. Source: kinds-documents §9. */
@Component(service = Approvals.class)
public final class ApprovalsProvider implements Approvals {
    private final ModuleId module;
    private final DecisionRequests requests;

    /** For the component runtime. */
    @Activate
    public ApprovalsProvider(@Reference DocumentsModule documents, @Reference People people, @Reference Units units) {
        module = documents.id();
        requests = new DecisionRequests(documents.papers(), people, units);
    }

    @Override
    public ModuleId module() {
        return module;
    }

    @Override
    public String ask(Caller caller, Request request) {
        return requests.ask(caller, request, RequestContent.NONE);
    }

    @Override
    public String ask(Caller caller, Request request, RequestContent content) {
        return requests.ask(caller, request, content);
    }

    @Override
    public Optional<PlacedPaper> standing(Caller caller, String recordType, long recordId) {
        return requests.standing(caller, recordType, recordId);
    }

    @Override
    public void withdraw(Caller caller, String recordType, long recordId, String reason) {
        requests.withdraw(caller, recordType, recordId, reason);
    }
}
