package dev.percolate.outbox;

/// Hears that a message has arrived, in the transaction that notes it: once for each message, whatever node delivered
/// it and whether Slack's answer or its event told of it. Features recognise their own by the once-key.
public interface DeliveryListener {
    void delivered(MessageDelivered delivered);
}
