package org.khet.training.internal.ui;

import java.util.Map;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.ui.ViewFactory;
import org.khet.portal.api.ui.open.PublicViews;
import org.khet.training.internal.TrainingRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pages without sign-in: a certificate is verified, a course is rated. Source: other-groups TDEV-04, TDEV-05. */
@Component(service = PublicViews.class)
public final class TrainingPublicViews implements PublicViews {
    private final TrainingRecords records;

    /** For the component runtime. */
    @Activate
    public TrainingPublicViews(@Reference TrainingRecords records) {
        this.records = records;
    }

    @Override
    public ModuleId module() {
        return new ModuleId("training");
    }

    @Override
    public Map<String, ViewFactory> views() {
        return Map.of(
                "certificate", request -> new CertificateVerifyView(request, records.verifier),
                "rate", request -> new CourseRatingView(request, records.voices, records.courses.kind()));
    }
}
