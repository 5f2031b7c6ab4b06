/** What happens each morning. */
@NullMarked
package org.khet.training.internal.job;

import org.jspecify.annotations.NullMarked;
