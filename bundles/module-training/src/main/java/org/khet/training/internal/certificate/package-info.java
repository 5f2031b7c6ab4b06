/** Certificates and how everybody verifies them. */
@NullMarked
package org.khet.training.internal.certificate;

import org.jspecify.annotations.NullMarked;
