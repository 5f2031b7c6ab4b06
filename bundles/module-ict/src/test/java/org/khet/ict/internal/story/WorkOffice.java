package org.khet.ict.internal.story;

import java.util.ArrayList;
import java.util.List;
import org.khet.ict.internal.distance.DistanceRegister;
import org.khet.ict.internal.knowledge.KnowledgeRegister;
import org.khet.ict.internal.learning.LearningRegister;
import org.khet.ict.internal.network.NetworkRegister;
import org.khet.ict.internal.plan.IctPlanRegister;
import org.khet.ict.internal.publishing.PublicationRegister;
import org.khet.ict.internal.setting.IctSql;
import org.khet.ict.internal.study.StudyRegister;
import org.khet.ict.internal.traffic.LogRegister;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakeSchoolYears;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.record.RecordFixture;

/** The registers beside the desk of a sample office on Friday, 20 November 2026. */
final class WorkOffice {
    final FakeSettings settings = new FakeSettings();
    final FakeSchoolYears years = new FakeSchoolYears();
    final FakeCallers callers = new FakeCallers();
    final RecordFixture fixture;
    final NetworkRegister network;
    final LogRegister logs;
    final DistanceRegister distance;
    final LearningRegister learning;
    final PublicationRegister publications;
    final KnowledgeRegister knowledge;
    final StudyRegister studies;
    final IctPlanRegister plans;
    final List<String> faults = new ArrayList<>();

    WorkOffice(TestDatabase database) {
        fixture = new RecordFixture(database);
        network = new NetworkRegister(fixture.services(), database.unit());
        logs = new LogRegister(fixture.services(), database.unit(), settings);
        distance = new DistanceRegister(
                fixture.services(),
                database.unit(),
                (now, key, phone, words) -> {
                    faults.add(words);
                    return "ซ-" + faults.size() + "/2570";
                },
                new IctSql(database.unit()),
                settings,
                years,
                fixture.codes());
        learning = new LearningRegister(fixture.services(), database.unit(), settings);
        publications = new PublicationRegister(fixture.services(), database.unit(), new FakeOffices(), settings);
        knowledge = new KnowledgeRegister(fixture.services(), database.unit(), settings, callers);
        studies = new StudyRegister(fixture.services(), database.unit(), settings);
        plans = new IctPlanRegister(fixture.services(), database.unit());
    }
}
