package uk.totalplace.common.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.file.FileReading;

class PortionWriterTest {
    private final ExecutorService executor = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        executor.shutdownNow();
    }

    /** What is done to write the portion whose first problem has this place in the list of them. */
    private interface Writing {
        void portion(long first) throws InterruptedException;
    }

    private PortionWriter<String> writer(Writing writing) {
        ImportSteps steps = new ImportSteps() {
            @Override
            public <R> void write(Intake<R> intake, ImportSheet begun, long firstOrdinal, Findings.Load<R> load, int percent) {
                try {
                    writing.portion(firstOrdinal);
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                }
            }
        };
        return new PortionWriter<>(executor, steps, null, null, new FileReading(0, ordinal -> null));
    }

    private static Findings<String> findings(int problems) {
        Findings<String> findings = new Findings<>();
        for (int i = 0; i < problems; i++) {
            findings.add(Problem.warning(i, "Day", "W", "odd", "look"));
        }
        return findings;
    }

    @Test
    void the_problems_of_each_portion_come_after_those_of_the_portions_before() {
        ConcurrentSkipListSet<Long> firsts = new ConcurrentSkipListSet<>();
        try (PortionWriter<String> writer = writer(firsts::add)) {
            writer.write(findings(3));
            writer.write(findings(0));
            writer.write(findings(2));
            assertEquals(6, writer.finish());
        }
        assertEquals(List.of(1L, 4L), List.copyOf(firsts));
    }

    @Test
    void two_portions_are_written_at_once_and_never_three() {
        CountDownLatch together = new CountDownLatch(2);
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (PortionWriter<String> writer = writer(first -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            together.countDown();
            assertTrue(together.await(1, TimeUnit.MINUTES), "The second waits for the first");
            underWay.decrementAndGet();
        })) {
            for (int i = 0; i < 6; i++) {
                writer.write(findings(1));
            }
        }
        assertEquals(2, most.get());
    }

    @Test
    void what_fails_fails_the_walk_once_nothing_is_being_written_any_more() {
        CountDownLatch failed = new CountDownLatch(1);
        AtomicInteger written = new AtomicInteger();
        IllegalStateException reason = new IllegalStateException("The disk is full");
        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> {
            try (PortionWriter<String> writer = writer(first -> {
                if (first == 1) {
                    failed.countDown();
                    throw reason;
                }
                assertTrue(failed.await(1, TimeUnit.MINUTES));
                written.incrementAndGet();
            })) {
                writer.write(findings(1));
                writer.write(findings(1));
            }
        });
        assertSame(reason, thrown);
        assertEquals(1, written.get());
    }
}
