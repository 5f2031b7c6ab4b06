package org.khet.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.security.AccessController;
import java.security.PrivilegedAction;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.security.auth.Subject;
import org.junit.jupiter.api.Test;

class SubjectsTest {
    private final Subject somchai = new Subject();

    @Test
    void commandInAThreadOfItsOwn_worksForTheSameSubject() throws Exception {
        var inThread = new FutureTask<>(Subjects::current);

        Object here = Subjects.doAs(somchai, (PrivilegedAction<Object>) () -> {
            new Thread(inThread).start();
            return Subjects.current();
        });

        assertThat(here).isSameAs(somchai);
        assertThat(inThread.get()).isSameAs(somchai);
        assertThat(Subjects.current()).isNull();
    }

    @Test
    void failures_comeOutAsTheyWere() {
        assertThatThrownBy(() -> Subjects.doAs(somchai, (PrivilegedAction<Object>) () -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Subjects.doAs(somchai, (PrivilegedExceptionAction<Object>) () -> {
                    throw new IOException("no");
                }))
                .isInstanceOf(PrivilegedActionException.class)
                .hasCauseInstanceOf(IOException.class);
        assertThat(Subjects.current()).isNull();
    }

    @Test
    void oldQuestionForTheSubject_isAnsweredAfterTheAgent() throws Exception {
        try (InputStream in = AsksTheOldWay.class.getResourceAsStream("SubjectsTest$AsksTheOldWay.class")) {
            byte[] patched = new SubjectAgent().sendSubjectCalls(in.readAllBytes());
            var loader = new ClassLoader(getClass().getClassLoader()) {
                Class<?> define() {
                    return defineClass(AsksTheOldWay.class.getName(), patched, 0, patched.length);
                }
            };
            @SuppressWarnings("unchecked")
            var asks = (Callable<Subject>) loader.define().getConstructor().newInstance();

            assertThat(Subjects.doAs(somchai, (PrivilegedExceptionAction<Object>) asks::call))
                    .isSameAs(somchai);
            assertThatThrownBy(() -> new AsksTheOldWay().call()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    public static final class AsksTheOldWay implements Callable<Subject> {
        @Override
        @SuppressWarnings("removal")
        public Subject call() {
            return Subject.getSubject(AccessController.getContext());
        }
    }
}
