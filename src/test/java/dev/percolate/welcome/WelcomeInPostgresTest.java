package dev.percolate.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.testing.InPostgres;
import io.micronaut.aop.Intercepted;
import io.micronaut.context.BeanContext;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WelcomeInPostgresTest extends InPostgres {
    @Inject
    private BeanContext beans;

    @ParameterizedTest
    @ValueSource(classes = {BeWelcomed.class, KeepWelcome.class})
    void whatWritesIsOneTransaction(Class<?> useCase) {
        assertThat(Intercepted.class)
                .isAssignableFrom(beans.getBeanDefinition(useCase).getBeanType());
    }
}
