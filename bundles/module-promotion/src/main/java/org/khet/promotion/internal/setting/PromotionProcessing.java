package org.khet.promotion.internal.setting;

import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.personal.ProcessingSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * What the module proposes for the register of processing: children of compulsory age, care cases, special needs. Source: core CORE-128;
 * other-groups C (minimised personal data).
 */
@Component(service = ProcessingSource.class)
public final class PromotionProcessing implements ProcessingSource {
    private static final String KEY = "promotion.processing.";
    private static final String LAW = "law";
    private static final String TASK = "public-task";

    /** Stateless. */
    @Activate
    public PromotionProcessing() {}

    @Override
    public ModuleId module() {
        return new ModuleId("promotion");
    }

    @Override
    public List<Proposal> proposals() {
        return List.of(
                new Proposal(KEY + "children", LAW),
                new Proposal(KEY + "cases", TASK),
                new Proposal(KEY + "needs", TASK));
    }
}
