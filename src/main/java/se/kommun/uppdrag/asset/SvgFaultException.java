package se.kommun.uppdrag.asset;

import org.xml.sax.SAXException;

/** Thrown for content of a drawing that is not allowed. */
final class SvgFaultException extends SAXException {

    private static final long serialVersionUID = 1L;
    final transient SvgFault fault;

    SvgFaultException(SvgFault fault) {
        super(fault.message());
        this.fault = fault;
    }
}
