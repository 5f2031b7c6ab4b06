package org.khet.documents.internal.flow;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.khet.portal.api.approval.Approvals;
import org.khet.portal.api.approval.RequestContent;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeUnits;

/** Decisions by papers of a sample office, as the module gives them to others. */
final class OfficeApprovals implements Approvals {
    private final DecisionRequests decisions;
    private final UnaryOperator<RequestContent> said;

    /** @param said what a paper is told instead of what its record says */
    OfficeApprovals(PapersOffice office, UnaryOperator<RequestContent> said) {
        this.decisions = new DecisionRequests(office.papers, new FakePeople(), FakeUnits.ofSampleOffices());
        this.said = said;
    }

    @Override
    public ModuleId module() {
        return new ModuleId("documents");
    }

    @Override
    public String ask(Caller caller, Request request) {
        return decisions.ask(caller, request, RequestContent.NONE);
    }

    @Override
    public String ask(Caller caller, Request request, RequestContent content) {
        return decisions.ask(caller, request, said.apply(content));
    }

    @Override
    public Optional<PlacedPaper> standing(Caller caller, String type, long id) {
        return decisions.standing(caller, type, id);
    }

    @Override
    public void withdraw(Caller caller, String type, long id, String why) {
        decisions.withdraw(caller, type, id, why);
    }
}
