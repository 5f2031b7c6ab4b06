/** The register of outside systems that an office works with. */
@NullMarked
package org.khet.rounds.internal.system;

import org.jspecify.annotations.NullMarked;
